% Complex numbers are sorted by size, then by angle; the largest is the one of greatest size.
%@ source: language.md 15.16
z = [3 -3 1i 2+2i];
assert(isequal(abs([3+4i -1]), [5 1]) && angle(1i) == pi/2 && conj(1+2i) == 1-2i && real(5) == 5 && imag(5) == 0)
assert(isequal(sort(z), [1i 2+2i 3 -3]) && max([1 2i]) == 2i && isequal((1+2i)', 1-2i) && isequal([1+2i 3].', [1+2i; 3]))
