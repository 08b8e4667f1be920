package org.kaikaku.cli.internal;

import java.util.List;

/** Finds what plug-ins contribute. */
interface Extensions {
	/** All services of a type, those of higher ranking first; empty when there is none. */
	<T> List<T> all(Class<T> type);
}
