/** Makes the pictures of the guide to the exercises. */
@NullMarked
package io.github.ipt4j.examples.browser.pictures;

import org.jspecify.annotations.NullMarked;
