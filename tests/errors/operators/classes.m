% Operators name the class that they don't take.
%@ source: language.md 21
m = {};
try, {1} + 1; catch e, m{end+1} = e.message; end
try, struct() * 2; catch e, m{end+1} = e.message; end
try, ~{1}; catch e, m{end+1} = e.message; end
try, -struct(); catch e, m{end+1} = e.message; end
assert(strcmp(e.identifier, 'MATLAB:UndefinedFunction'))
assert(strcmp(m{1}, 'Operator ''+'' is not supported for operands of type ''cell''.'))
assert(strcmp(m{2}, 'Operator ''*'' is not supported for operands of type ''struct''.'))
assert(strcmp(m{3}, 'Operator ''~'' is not supported for operands of type ''cell''.'))
assert(strcmp(m{4}, 'Operator ''-'' is not supported for operands of type ''struct''.'))
