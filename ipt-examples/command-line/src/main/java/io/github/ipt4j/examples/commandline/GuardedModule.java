package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.examples.shared.CommandFailedException;
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
            throw failed(module, e.getCause());
        }
    }

    private Object checked(Method method, Object answer) {
        if (answer == null) {
            throw failed(module, new NullPointerException(method.getName() + " returned null"));
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
            throw failed(module, e);
        }
    }

    /** That an exercise fails, with its class and jar; what it says of the failure could repeat private text. */
    static CommandFailedException failed(ExerciseModule module, Throwable cause) {
        CodeSource source = module.getClass().getProtectionDomain().getCodeSource();
        String jar = source == null || source.getLocation() == null ? "" : " of " + source.getLocation();
        return new CommandFailedException(
                "the exercise module " + module.getClass().getName() + jar + " fails: "
                        + cause.getClass().getName() + "; repair it, or take its jar away",
                cause);
    }
}
