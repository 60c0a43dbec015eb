% Octave's option for overlaps and messages.
%@ source: octave-cli 7.3
%@ compat: octave
assert(strrep('abababc', 'abab', 'xyz', 'overlaps', false), 'xyzabc')
try, strrep('A', 'B', 'C', 3, true), catch e, disp(e.message), end
try, strrep('A', 'B', 'C', 'foobar', true), catch e, disp(e.message), end
try, strrep({'A', 1}, 'B', 'C'), catch e, disp(e.message), end
try, strrep(1, 'B', 'C'), catch e, disp(e.message), end
try, strrep('A', 1, 'C'), catch e, disp(e.message), end
%| strrep: invalid optional argument
%| strrep: unknown option: foobar
%| strrep: each element of S must be a string
%| strrep: S must be a string or cell array of strings
%| strrep: PTN and REP arguments must be strings or cell arrays of strings
