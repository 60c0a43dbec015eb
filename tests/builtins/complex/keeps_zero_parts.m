% complex keeps a zero imaginary part.
%@ source: MATLAB documentation
z = complex(3,4);
assert(z == 3+4i && ~isreal(complex(1,0)) && isequal(size(complex([1 2],0)),[1 2]))
