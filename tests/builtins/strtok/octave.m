% A column is one text.
%@ source: octave-cli 7.3
%@ compat: octave
assert(strtok(' this '.'), 'this'.')
try, strtok(['ab'; 'cd'], 'l'), catch e, disp(e.message), end
try, strtok(1, 'b'), catch e, disp(e.message), end
%| strtok: STR cannot be a 2-D character array
%| strtok: STR must be a string or cell array of strings
