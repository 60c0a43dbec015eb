% Zero and NaN in braces are no places of a cell.
%@ source: language.md 10.7
id = {};
c = {1, {2}};
try, c{0} = 1; catch e, id{end+1} = e.identifier; end
try, c{NaN} = 1; catch e, id{end+1} = e.identifier; end
try, c{2}{0} = 1; catch e, id{end+1} = e.identifier; end
try, c{0}.x = 1; catch e, id{end+1} = e.identifier; end
assert(numel(id) == 4 && isequal(c, {1, {2}}) && all(strcmp(id, 'MATLAB:badsubscript')))
