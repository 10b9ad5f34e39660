package io.github.ipt4j.exercises;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.util.Arrays;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The exercises that are available, by their ids. Immutable. */
public final class ExerciseCatalog {

    private final ImmutableSortedMap<String, ExerciseModule> modules;

    private ExerciseCatalog(ImmutableSortedMap<String, ExerciseModule> modules) {
        this.modules = modules;
    }

    /**
     * Loads the exercises that a class loader finds, among them those of this library if it is on the path.
     *
     * @param loader the class loader of the application, or of the plug-ins
     * @return the catalog
     * @throws IllegalArgumentException if a module cannot be loaded, breaks the contract of {@link ExerciseModule}, or
     *     two have the same id; the message names the class
     */
    public static ExerciseCatalog load(ClassLoader loader) {
        return load(ServiceLoader.load(ExerciseModule.class, loader));
    }

    /**
     * Loads the exercises that a service loader finds, for programs that work with module layers.
     *
     * @param loader the service loader
     * @return the catalog
     * @throws IllegalArgumentException as for {@link #load(ClassLoader)}
     */
    public static ExerciseCatalog load(ServiceLoader<ExerciseModule> loader) {
        try {
            return of(ImmutableList.copyOf(loader));
        } catch (ServiceConfigurationError e) {
            throw new IllegalArgumentException(
                    "An exercise module cannot be loaded: " + e.getMessage() + ". Repair it, or remove its jar.", e);
        }
    }

    /**
     * Returns a catalog of some exercises.
     *
     * @param modules the exercises
     * @return the catalog
     * @throws IllegalArgumentException if a module breaks the contract of {@link ExerciseModule}, or two have the same
     *     id; the message names the classes
     */
    public static ExerciseCatalog of(ExerciseModule... modules) {
        return of(Arrays.asList(modules));
    }

    /**
     * Returns a catalog of some exercises.
     *
     * @param modules the exercises
     * @return the catalog
     * @throws IllegalArgumentException if a module breaks the contract of {@link ExerciseModule}, or two have the same
     *     id; the message names the classes
     */
    public static ExerciseCatalog of(Iterable<? extends ExerciseModule> modules) {
        TreeMap<String, ExerciseModule> byId = new TreeMap<>();
        for (ExerciseModule module : modules) {
            check(module);
            ExerciseModule other = byId.put(module.id(), module);
            checkArgument(
                    other == null,
                    "Two exercise modules have the id %s: %s and %s; give one of them another id.",
                    module.id(),
                    name(other),
                    name(module));
        }
        return new ExerciseCatalog(ImmutableSortedMap.copyOf(byId));
    }

    private static void check(ExerciseModule module) {
        Limits.requireId("The id of " + name(module), module.id());
        checkArgument(!module.editions().isEmpty(), "%s has no edition; give it at least one.", name(module));
        checkArgument(
                module.editions().values().stream()
                                .map(ExerciseCatalog::structure)
                                .distinct()
                                .count()
                        == 1,
                "The worksheets of %s do not ask the same in every language; give all editions the same fields.",
                name(module));
    }

    private static ImmutableMap<String, ImmutableList<Field<?>>> structure(Edition edition) {
        return edition.worksheets().stream().collect(ImmutableMap.toImmutableMap(Worksheet::id, Worksheet::fields));
    }

    private static String name(@Nullable Object module) {
        return module == null ? "none" : module.getClass().getName();
    }

    /**
     * The exercises.
     *
     * @return all of them, by id in alphabetical order
     */
    public ImmutableList<ExerciseModule> modules() {
        return modules.values().asList();
    }

    /**
     * An exercise by its id.
     *
     * @param id any id
     * @return the exercise, or empty if there is none with that id
     */
    public Optional<ExerciseModule> module(String id) {
        return Optional.ofNullable(modules.get(id));
    }

    /**
     * The ids of the exercises.
     *
     * @return such as {@code ExerciseCatalog[closeness-circles, dear-man]}
     */
    @Override
    public String toString() {
        return "ExerciseCatalog" + Iterables.toString(modules.keySet());
    }
}
