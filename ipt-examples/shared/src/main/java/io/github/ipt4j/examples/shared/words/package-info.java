/**
 * What examples say themselves, in the language of whoever reads it.
 *
 * <p>Each module has {@linkplain io.github.ipt4j.examples.shared.words.WordFile files of words}; what it reports is a message
 * of one of them, and what it shows is said by a {@link io.github.ipt4j.examples.shared.words.Voice}.
 */
package io.github.ipt4j.examples.shared.words;
