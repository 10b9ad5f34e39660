/** Walking together: an exercise that no jar of the library knows. */
@NullMarked
package org.example.walking;

import org.jspecify.annotations.NullMarked;
