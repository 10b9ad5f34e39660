package io.github.ipt4j.examples.workbench.entry;

/**
 * What can be chosen in a field.
 *
 * @param value what is sent
 * @param label what is read
 */
public record EntryOption(String value, String label) {}
