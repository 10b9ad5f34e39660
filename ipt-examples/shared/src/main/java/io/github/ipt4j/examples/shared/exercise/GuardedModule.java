package io.github.ipt4j.examples.shared.exercise;

import io.github.ipt4j.examples.shared.command.CommandFailedException;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.exercises.Conclusion;
import io.github.ipt4j.exercises.ExerciseModule;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.security.CodeSource;

/** An exercise of anybody's: where a method of it throws or returns null, the command fails with a line that names it. */
final class GuardedModule implements InvocationHandler {

    private final ExerciseModule module;

    private GuardedModule(ExerciseModule module) {
        this.module = module;
    }

    /** The same exercise, guarded. */
    static ExerciseModule of(ExerciseModule module) {
        return (ExerciseModule) Proxy.newProxyInstance(
                ExerciseModule.class.getClassLoader(),
                new Class<?>[] {ExerciseModule.class},
                new GuardedModule(module));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws IllegalAccessException {
        try {
            return checked(method, method.invoke(module, arguments));
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            // What a conclusion says of its failure could repeat the client's words.
            boolean couldBePrivate = method.getReturnType() == Conclusion.class;
            throw failed(module, couldBePrivate ? cause.getClass().getName() : cause.toString(), cause);
        }
    }

    private Object checked(Method method, Object answer) {
        if (answer == null) {
            String failure = method.getName() + " returned null";
            throw failed(module, failure, new NullPointerException(failure));
        }
        if (answer instanceof Conclusion conclusion) {
            check(conclusion);
        }
        return answer;
    }

    private void check(Conclusion conclusion) {
        try {
            if (conclusion.statements() == null || conclusion.hints() == null) {
                throw new NullPointerException("a conclusion returned null");
            }
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw failed(module, e.getClass().getName(), e);
        }
    }

    /** That an exercise fails, with its class and jar. */
    static CommandFailedException failed(ExerciseModule module, String failure, Throwable cause) {
        CodeSource source = module.getClass().getProtectionDomain().getCodeSource();
        String name = module.getClass().getName();
        return new CommandFailedException(
                source == null || source.getLocation() == null
                        ? SharedWords.FILE.message(
                                "exercise.fails",
                                "module",
                                name,
                                "failure",
                                cause.getClass().getName())
                        : SharedWords.FILE.message(
                                "exercise.fails-in-jar",
                                "module",
                                name,
                                "jar",
                                source.getLocation().toString(),
                                "failure",
                                cause.getClass().getName()),
                cause);
    }
}
