% Centuries are leap years when 400 divides them.
%@ source: octave-cli 7.3
assert(isequal(is_leap_year([1900 2000 2004 2001]), [false true true false]))
assert(islogical(is_leap_year))
