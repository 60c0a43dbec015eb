% Octave's messages.
%@ source: octave-cli 7.3
%@ compat: octave
assert(strmatch('', {'', 'foo', ''}), [1; 3])
try, strmatch({'a', 'b'}, 'aaa'), catch e, disp(e.message), end
try, strmatch('a', 1), catch e, disp(e.message), end
%| strmatch: S must contain only one string
%| strmatch: A must be a string or cell array of strings
