package io.github.ipt4j.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The way this library's values are generated: the implementation is hidden behind its interface, and made by a
 * builder.
 *
 * <p>It stands on a package. It is meant for this library's own modules.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        // Values change by building anew: no withers, which nobody could call.
        defaults = @Value.Immutable(copy = false),
        // One thing is added by its singular: addActivity, and not addActivities.
        depluralize = true,
        depluralizeDictionary = {"activity:activities", "focus:focus", "taught:teaches", "needed:needs"},
        throwForInvalidImmutableState = IllegalArgumentException.class,
        // Naming one annotation bars all others that are found on the class path from the generated code.
        allowedClasspathAnnotations = Override.class)
public @interface ValueStyle {}
