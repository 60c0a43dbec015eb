% Octave takes any beginning of the option's name.
%@ source: octave-cli 7.3
%@ compat: octave
assert(endsWith('hello', 'LO', 'i', 5))
assert(startsWith('hello', 'HE', 'iG', 1))
try, endsWith(152, 'hi'), catch e, disp(e.message), end
try, endsWith('hi', 152), catch e, disp(e.message), end
try, startsWith('hello', 'lo', 1, 1), catch e, disp(e.message), end
try, endsWith('hello', 'hi', 'i', 'true'), catch e, disp(e.message), end
%| endsWith: STR must be a string or cell array of strings
%| endsWith: PATTERN must be a string or cell array of strings
%| startsWith: third input must be "IgnoreCase"
%| endsWith: "IgnoreCase" value must be a logical scalar
