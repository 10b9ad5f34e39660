package io.github.ipt4j.examples.shared.program;

/**
 * A command, which is not looked at before it is asked for.
 *
 * @param name what a user types after {@code ipt}
 * @param group under which heading the help lists it
 * @param type a class with picocli's {@code @Command}, and a constructor without parameters
 */
public record NamedCommand(String name, CommandGroup group, Class<?> type) {}
