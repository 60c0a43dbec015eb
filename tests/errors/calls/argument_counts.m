% Builtins refuse too few and too many arguments.
%@ source: language.md 21
id = {};
try, sin(); catch e, id{end+1} = e.identifier; end
try, sin(1, 2); catch e, id{end+1} = e.identifier; end
try, [a, b] = sin(1); catch e, id{end+1} = e.identifier; end
try, [a, b] = deal(1, 2, 3); catch e, id{end+1} = e.identifier; end
assert(isequal(id, {'MATLAB:minrhs', 'MATLAB:maxrhs', 'MATLAB:maxlhs', 'MATLAB:deal:narginNargoutMismatch'}))
assert(strcmp(e.message, 'The number of outputs should match the number of inputs.'))
