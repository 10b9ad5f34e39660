package io.github.ipt4j.examples.play.menu;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.play.screen.Line;
import io.github.ipt4j.examples.play.screen.Screen;
import io.github.ipt4j.examples.play.screen.Tone;
import io.github.ipt4j.examples.play.words.PlayWords;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A conversation with the player in one language. Each question is asked until its answer is understood; what is
 * wrong with one that is not is said. Any question can be left, and any can turn out to be the last.
 */
public final class Dialogue {

    private static final String BACK = "<";
    private static final String AGAIN = "?";
    private static final int KEY_WIDTH = 4;

    private final Screen screen;
    private final Wording wording;

    /**
     * A conversation that has not begun.
     *
     * @param screen where it is held
     * @param wording its language
     */
    public Dialogue(Screen screen, Wording wording) {
        this.screen = screen;
        this.wording = wording;
    }

    /**
     * The words of a message of the table.
     *
     * @param key its key
     * @param values the names of its values, each followed by the value
     * @return the message
     */
    public static Message message(String key, Object... values) {
        return PlayWords.FILE.message(key, values);
    }

    /**
     * The language.
     *
     * @return the words of every other file too
     */
    public Wording wording() {
        return wording;
    }

    /**
     * Says something.
     *
     * @param tone how it is meant
     * @param said what is said
     */
    public void say(Tone tone, Worded said) {
        screen.write(Line.of(tone, wording.of(said)));
    }

    /**
     * Says something that needs no stress.
     *
     * @param label what stands before it
     * @param said what is said
     */
    public void item(String label, Worded said) {
        screen.write(Line.labeled(label, wording.of(said)));
    }

    /** Leaves a line empty. */
    public void pause() {
        screen.write(Line.of(Tone.PLAIN, ""));
    }

    /**
     * Shows a menu.
     *
     * @param menu the menu
     */
    public void show(Menu<?> menu) {
        say(Tone.HEADING, menu.heading());
        for (Choice<?> choice : menu.choices()) {
            item(Strings.padStart(choice.key(), KEY_WIDTH, ' ') + "  ", choice.label());
        }
    }

    /**
     * Shows a menu, and asks for one of its choices.
     *
     * @param <T> what a choice stands for
     * @param menu the menu
     * @return what was chosen
     */
    public <T> T choose(Menu<T> menu) {
        show(menu);
        return chosen(menu);
    }

    /**
     * Asks for one of the choices of a menu that was shown before.
     *
     * @param <T> what a choice stands for
     * @param menu the menu
     * @return what was chosen
     */
    public <T> T chosen(Menu<T> menu) {
        return understood(() -> show(menu), Optional.empty(), menu::chosen, message("answer.choice"));
    }

    /**
     * Shows a menu, and asks for any number of its choices.
     *
     * @param <T> what a choice stands for
     * @param menu the menu
     * @return what was chosen, in the order of the menu
     */
    public <T> ImmutableSet<T> chooseSeveral(Menu<T> menu) {
        show(menu);
        say(Tone.PLAIN, message("answer.several.how"));
        return understood(() -> show(menu), Optional.empty(), menu::allChosen, message("answer.several"));
    }

    /**
     * Asks a question to be answered with yes or no.
     *
     * @param question the question
     * @return the answer
     */
    public boolean agree(Worded question) {
        return choose(
                Menu.<Boolean>asking(question).with(message("answer.yes"), true).with(message("answer.no"), false));
    }

    /**
     * Asks for one of the choices of a menu, or none.
     *
     * @param <T> what a choice stands for
     * @param menu the menu
     * @return what was chosen; empty if it is to be left out
     */
    public <T> Optional<T> chooseOrNot(Menu<T> menu) {
        Menu<Optional<T>> optional = Menu.asking(menu.heading());
        for (Choice<T> choice : menu.choices()) {
            optional = optional.with(choice.label(), Optional.of(choice.value()));
        }
        return choose(optional.with("0", message("answer.left-out"), Optional.empty()));
    }

    /**
     * Asks for a day.
     *
     * @param usual the day that an empty line stands for
     * @return the day, which a journal can hold
     */
    public LocalDate date(LocalDate usual) {
        return ask(message("ask.date"), Optional.of(usual.toString()), Answers::day, Answers.dayExpected());
    }

    /**
     * Asks for a whole number.
     *
     * @param question the question
     * @param bounds the numbers that can be given
     * @param usual the number that an empty line stands for
     * @return the number
     */
    public int number(Worded question, Bounds bounds, OptionalInt usual) {
        Optional<String> shown = usual.isPresent() ? Optional.of(Integer.toString(usual.getAsInt())) : Optional.empty();
        return ask(question, shown, answer -> Answers.whole(answer, bounds), Answers.within("answer.number", bounds));
    }

    /**
     * Asks for a whole number, or none.
     *
     * @param question the question
     * @param bounds the numbers that can be given
     * @return the number; empty if it is to be left out
     */
    public OptionalInt numberOrNot(Worded question, Bounds bounds) {
        return ask(
                question,
                Optional.of(Menu.NONE),
                answer -> answer.strip().equals(Menu.NONE)
                        ? Optional.of(OptionalInt.empty())
                        : Answers.whole(answer, bounds).map(OptionalInt::of),
                Answers.within("answer.number-or-not", bounds));
    }

    /**
     * Asks for an id.
     *
     * @param question the question
     * @param usual the id that an empty line stands for
     * @return the id, which a journal can hold
     */
    public String id(Worded question, String usual) {
        return text(question, Optional.of(usual), Limits::isId, message("answer.id", "length", Limits.ID_LENGTH));
    }

    /**
     * Asks for a text that stays private.
     *
     * @param question the question
     * @param usual the text that an empty line stands for
     * @return the text, which is not blank
     */
    public PrivateText reason(Worded question, Optional<String> usual) {
        return PrivateText.of(text(
                question,
                usual,
                answer -> Limits.isText(answer) && !PrivateText.of(answer).isBlank(),
                message("answer.text", "length", Limits.TEXT_LENGTH)));
    }

    /**
     * Asks for a text.
     *
     * @param question the question
     * @param usual the text that an empty line stands for
     * @param fits which texts will do
     * @param problem what is said of the others
     * @return the text
     */
    public String text(Worded question, Optional<String> usual, Predicate<String> fits, Worded problem) {
        return ask(question, usual, answer -> Optional.of(answer.strip()).filter(fits), problem);
    }

    /**
     * Asks a question.
     *
     * @param <T> what is asked for
     * @param question the question
     * @param usual the answer that an empty line stands for
     * @param reading what an answer means, or empty if it is not understood
     * @param problem what is said of an answer that is not understood
     * @return what the answer means
     */
    public <T> T ask(Worded question, Optional<String> usual, Function<String, Optional<T>> reading, Worded problem) {
        Worded asked = usual.<Worded>map(shown -> message("ask.usual", "question", question, "usual", shown))
                .orElse(question);
        say(Tone.PLAIN, asked);
        return understood(() -> say(Tone.PLAIN, asked), usual, reading, problem);
    }

    /**
     * Waits for an answer to a question that was asked; why one is not understood, the reading says.
     *
     * @param <T> what is asked for
     * @param reading what an answer means, or empty if it is not understood
     * @return what the answer means
     */
    public <T> T understood(Function<String, Optional<T>> reading) {
        Optional<T> read = Optional.empty();
        while (read.isEmpty()) {
            read = reading.apply(answer());
        }
        return read.get();
    }

    private <T> T understood(
            Runnable again, Optional<String> usual, Function<String, Optional<T>> reading, Worded problem) {
        while (true) {
            String answer = answer();
            Optional<T> read = reading.apply(answer.isBlank() ? usual.orElse("") : answer);
            if (read.isPresent()) {
                return read.get();
            } else if (answer.strip().equals(AGAIN)) {
                again.run();
                say(Tone.PLAIN, message("table.keys"));
            } else {
                say(Tone.CAUTION, problem);
            }
        }
    }

    private String answer() {
        String answer = screen.read().orElseThrow(EndedException::new);
        if (answer.strip().equals(BACK)) {
            throw new LeftException();
        }
        return answer;
    }
}
