/** Findings written for people (text), for programs (JSON) and for code-review tools (SARIF 2.1.0). */
package org.kaikaku.validation.output;
