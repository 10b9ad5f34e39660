/**
 * How a command judges courses: by which protocol, and what must be said with the result.
 *
 * <p>{@link io.github.ipt4j.examples.shared.judging.JudgingOptions} are the options of every command that judges;
 * {@link io.github.ipt4j.examples.shared.judging.JudgedJournal} is what comes of one journal.
 */
package io.github.ipt4j.examples.shared.judging;
