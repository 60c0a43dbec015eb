% Numbers don't become structs or cells by assignment.
%@ source: language.md 21
x = 5;
try, x.a = 1; catch e1, end
try, x{2} = 1; catch e2, end
assert(strcmp(e1.message, 'Unable to perform assignment because dot indexing is not supported for variables of this type.'))
assert(strcmp(e2.message, 'Unable to perform assignment because brace indexing is not supported for variables of this type.'))
assert(x == 5)
