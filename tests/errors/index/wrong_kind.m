% Dots and braces on a number are refused.
%@ source: language.md 21
x = 5; m = {}; id = {};
try, x.a, catch e, m{end+1} = e.message; id{end+1} = e.identifier; end
try, x{1}, catch e, m{end+1} = e.message; id{end+1} = e.identifier; end
assert(strcmp(id{1}, 'MATLAB:structRefFromNonStruct') && strcmp(m{1}, 'Dot indexing is not supported for variables of this type.'))
assert(strcmp(id{2}, 'MATLAB:cellRefFromNonCell') && strcmp(m{2}, 'Brace indexing is not supported for variables of this type.'))
