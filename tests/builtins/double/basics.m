% Codes of chars, values of numbers.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(double('ab'), [97 98]) && isa(double(int8(3)), 'double'))
double({1});
%@ error: MATLAB:invalidConversion "Conversion to double from cell is not possible."
