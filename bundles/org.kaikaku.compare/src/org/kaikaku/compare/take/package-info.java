/** Taking over what a comparison shows from one side to the other, line by line, as a person decides. */
package org.kaikaku.compare.take;
