% Conversion to a class by name.
%@ source: documentation page of the function, checked against another implementation
assert(isa(cast(3.7, 'int8'), 'int8') && cast(3.7, 'int8') == 4 && isa(cast(1, 'single'), 'single'))
