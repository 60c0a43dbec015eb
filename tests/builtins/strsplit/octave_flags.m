% Octave takes the flag for collapsing without its name, and short names of delimiter types.
%@ source: octave-cli 7.3
%@ compat: octave
assert(strsplit('a,,b', ',', false), {'a', '', 'b'})
assert(strsplit('a,,b', ',', true), {'a', 'b'})
assert(strsplit("x \t y", true), {'x', 'y'})
assert(strsplit('a-b c', '[ -]', 'delimitertype', 'r'), {'a', 'b', 'c'})
try, strsplit('abc', 'b', 'foo', 1), catch e, disp(e.message), end
try, strsplit(12, 'b'), catch e, disp(e.message), end
try, strsplit(['ab'; 'cd']), catch e, disp(e.message), end
try, strsplit('abc', 'b', 'collapsedelimiters', ones(3)), catch e, disp(e.message), end
try, strsplit('abc', 'b', 'delimitertype', 'x'), catch e, disp(e.message), end
%| strsplit: invalid parameter name, 'foo'
%| strsplit: S and DEL must be string values
%| strsplit: S must be a char row vector
%| strsplit: COLLAPSEDELIMITERS must be a scalar value
%| strsplit: Invalid DELIMITERTYPE
