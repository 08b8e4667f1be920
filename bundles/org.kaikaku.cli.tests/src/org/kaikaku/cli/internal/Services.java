package org.kaikaku.cli.internal;

import java.util.List;

import org.kaikaku.validation.BuiltInRules;

/**
 * Services given by hand, where there is no framework to find them.
 *
 * @param services all of them, of any types
 */
record Services(List<Object> services) implements Extensions {
	/** The rules that come with the product. */
	static Services rules() {
		return new Services(List.copyOf(BuiltInRules.all()));
	}

	@Override
	public <T> List<T> all(Class<T> type) {
		return services.stream().filter(type::isInstance).map(type::cast).toList();
	}
}
