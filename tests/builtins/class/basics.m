% The name of the class.
%@ source: documentation page of the function, checked against another implementation
assert(strcmp(class(1), 'double') && strcmp(class('a'), 'char') && strcmp(class({}), 'cell') && strcmp(class(@sin), 'function_handle') && strcmp(class(true), 'logical') && strcmp(class(int8(1)), 'int8') && strcmp(class(struct()), 'struct'))
