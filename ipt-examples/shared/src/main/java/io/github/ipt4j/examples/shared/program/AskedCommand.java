package io.github.ipt4j.examples.shared.program;

import io.github.ipt4j.examples.shared.command.LanguageOption;
import java.util.Optional;

/** Which command is asked for, found before any is made. */
final class AskedCommand {

    private AskedCommand() {}

    /** The first argument that is neither an option nor the value of one; of options before a command only one has a value. */
    static Optional<String> in(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(LanguageOption.NAME)) {
                i++;
            } else if (!arguments[i].startsWith("-")) {
                return Optional.of(arguments[i]);
            }
        }
        return Optional.empty();
    }
}
