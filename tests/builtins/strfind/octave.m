% Octave's option for overlaps, cells of patterns and messages.
%@ source: octave-cli 7.3
%@ compat: octave
assert(strfind('abababa', 'aba', 'overlaps', false), [1 5])
assert(strfind('abc', {'b', ''}), {2, []})
try, strfind('foo', 'bar', 'foobar', 1), catch e, disp(e.message), end
try, strfind({'A', 1}, 'foo'), catch e, disp(e.message), end
try, strfind(100, 'foo'), catch e, disp(e.message), end
try, strfind('foo', 100), catch e, disp(e.message), end
%| strfind: unknown option: foobar
%| strfind: each element of CELLSTR must be a string
%| strfind: first argument must be a string or cell array of strings
%| strfind: PATTERN must be a string or cell array of strings
