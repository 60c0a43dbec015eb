% An empty last part leaves nothing behind in Octave.
%@ source: octave-cli 7.3
%@ compat: octave
assert(fullfile('x', ''), 'x')
assert(fullfile('x', '', 'y', ''), 'x/y')
assert(fullfile(), '')
try, fullfile(1), catch e, disp(e.message), end
try, fullfile({'a', 'b'}, {'a', 'b', 'c'}), catch e, disp(e.message), end
try, fileparts(['a'; 'b']), catch e, disp(e.message), end
%| fullfile: input must either be strings or cell strings
%| fullfile: cell string input must be scalar or of the same size
%| fileparts: FILENAME must be a single string
