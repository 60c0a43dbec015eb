% Char rows must have one length, and char pads them.
%@ source: language.md 14.7
try, x = ['abc'; 'de']; catch e, end
assert(strcmp(e.identifier, 'MATLAB:catenate:dimensionMismatch'))
assert(isequal(char('a', 'bcd'), ['a  '; 'bcd']) && isequal(size(['ab'; 'cd']), [2 2]))
