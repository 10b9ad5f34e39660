package io.github.ipt4j.examples.commandline.command;

import picocli.CommandLine.Command;

/** The exercises: what there are, their worksheets, and what a course did with them. */
@Command(
        subcommands = {
            ExercisesListCommand.class,
            ExercisesShowCommand.class,
            ExercisesWorksheetCommand.class,
            ExercisesHandoutCommand.class,
            ExercisesSuggestCommand.class,
            ExercisesCheckCommand.class,
            ExercisesPlayCommand.class
        })
public final class ExercisesCommand {}
