/** Plans for tests and benchmarks, of any size and the same in every run. */
package org.kaikaku.core.testing;
