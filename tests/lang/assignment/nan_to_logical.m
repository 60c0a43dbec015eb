% NaN can't go into a logical array.
%@ source: language.md 11.1
L = [true false];
try, L(1) = NaN; e = []; catch e, end
assert(contains(e.message, 'converted to logical'))
