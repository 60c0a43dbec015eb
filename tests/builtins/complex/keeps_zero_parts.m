% complex keeps a zero imaginary part.
%@ source: octave-cli 7.3
z = complex(3,4);
assert(z == 3+4i && ~isreal(complex(1,0)) && isequal(size(complex([1 2],0)),[1 2]))
