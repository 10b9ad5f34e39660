package io.github.ipt4j.exercises.dearman;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One time that it was used outside.
 *
 * @param date the day it was recorded
 * @param went how it went, 0 (badly) to 10 (well)
 * @param outcome what came of it; empty if it was not said
 */
public record Use(LocalDate date, int went, Optional<ScriptOutcome> outcome) {}
