% Output and input limits of builtins have their own identifiers.
%@ source: language.md 21
id = {};
try, [a, b] = size; catch e, id{end+1} = e.identifier; end
try, x = disp(1, 2, 3); catch e, id{end+1} = e.identifier; end
try, x = clc; catch e, id{end+1} = e.identifier; end
try, str2double(); catch e, id{end+1} = e.identifier; end
try, num2str(); catch e, id{end+1} = e.identifier; end
assert(isequal(id, {'MATLAB:minrhs', 'MATLAB:maxrhs', 'MATLAB:maxlhs', 'MATLAB:minrhs', 'MATLAB:minrhs'}))
