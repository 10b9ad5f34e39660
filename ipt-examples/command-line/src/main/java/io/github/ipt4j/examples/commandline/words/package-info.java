/** The words of this command line, which its other packages say. */
package io.github.ipt4j.examples.commandline.words;
