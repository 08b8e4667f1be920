/**
 * What a consultant writes: a rule, an exporter and a comparator, each one class with one interface and one
 * {@code @Component}. The bundle is built and tested with the product and ships in none; copy it to begin one of your own.
 */
package org.kaikaku.example;
