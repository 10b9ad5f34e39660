package io.github.ipt4j.examples.shared.command;

import static java.util.Locale.ROOT;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.shared.words.SharedWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with arguments, by the kind of exception: picocli itself says so in English only. */
final class UsageProblem {

    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> NUMBERS = Set.of(double.class, Double.class);

    private final ParameterException problem;
    private final List<String> arguments;

    private UsageProblem(ParameterException problem, String[] arguments) {
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    /** What is wrong; in picocli's own words where nobody has foreseen it. */
    static Message of(ParameterException problem, String[] arguments) {
        return new UsageProblem(problem, arguments).message();
    }

    private Message message() {
        if (problem instanceof Worded worded) {
            return worded.message();
        } else if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        } else if (problem instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        } else if (problem instanceof MutuallyExclusiveArgsException) {
            return SharedWords.FILE.message("usage.exclusive", "options", exclusive());
        } else if (problem instanceof OverwrittenOptionException twice) {
            return SharedWords.FILE.message("usage.twice", "option", name(twice.getOverwritten()));
        } else if (problem.getArgSpec() != null && problem.getCause() instanceof TypeConversionException conversion) {
            return invalid(problem.getArgSpec(), conversion);
        }
        return SharedWords.verbatim(problem.getMessage());
    }

    private static Message unmatched(UnmatchedArgumentException unmatched) {
        List<String> typed = List.copyOf(unmatched.getUnmatched());
        CommandSpec command = unmatched.getCommandLine().getCommandSpec();
        Message problem = SharedWords.FILE.message(
                unmatched.isUnknownOption() ? "usage.unknown" : "usage.unmatched", "arguments", typed);
        Set<String> known = unmatched.isUnknownOption()
                ? command.optionsMap().keySet()
                : command.subcommands().keySet();
        return Nearest.added(problem, typed.get(0), known);
    }

    /** What is missing altogether, or the value of an option that was given. */
    private Message missing(List<ArgSpec> missing) {
        List<String> names = missing.stream().map(UsageProblem::name).toList();
        if (missing.size() == 1 && missing.get(0) instanceof OptionSpec option && isGiven(option)) {
            return SharedWords.FILE.message("usage.no-value", "option", name(option), "label", option.paramLabel());
        }
        return SharedWords.FILE.message("usage.missing", "arguments", names);
    }

    private List<String> exclusive() {
        return problem.getCommandLine().getCommandSpec().argGroups().stream()
                .filter(ArgGroupSpec::exclusive)
                .flatMap(group -> group.args().stream())
                .flatMap(argument -> argument instanceof OptionSpec option ? Stream.of(option) : Stream.empty())
                .filter(this::isGiven)
                .map(UsageProblem::name)
                .toList();
    }

    private boolean isGiven(OptionSpec option) {
        return arguments.stream()
                .anyMatch(argument -> Arrays.stream(option.names())
                        .anyMatch(name -> argument.equals(name) || argument.startsWith(name + "=")));
    }

    private static Message invalid(ArgSpec argument, TypeConversionException conversion) {
        Message expected = conversion instanceof Worded worded ? worded.message() : expected(argument, conversion);
        return SharedWords.FILE.message("usage.invalid", "argument", name(argument), "expected", expected);
    }

    private static Message expected(ArgSpec argument, TypeConversionException conversion) {
        Class<?> type =
                argument.typeInfo().isCollection() || argument.typeInfo().isOptional()
                        ? argument.typeInfo().getAuxiliaryTypes()[0]
                        : argument.typeInfo().getType();
        if (WHOLE_NUMBERS.contains(type)) {
            return SharedWords.FILE.message("expected.whole-number");
        } else if (NUMBERS.contains(type)) {
            return SharedWords.FILE.message("expected.number");
        } else if (type == LocalDate.class) {
            return SharedWords.FILE.message("expected.date");
        } else if (type.isEnum()) {
            return SharedWords.FILE.message("expected.one-of", "words", words(type));
        }
        return SharedWords.verbatim(conversion.getMessage());
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(ROOT))
                .toList();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
