% Orders run down the rows, in three scalings.
%@ source: octave-cli 7.3
assert(norm(legendre(2, [0 0.5 1]) - [-0.5 -0.125 1; 0 -1.299038105676658 0; 3 2.25 0]) < 1e-14)
assert(norm(legendre(2, 0.5, 'sch') - [-0.125; 0.75; 0.649519052838329]) < 1e-14)
assert(norm(legendre(2, 0.5, 'norm') - [-0.197642353760524; 0.838525491562421; 0.726184377413891]) < 1e-14)
assert(isequal(size(legendre(2, ones(2, 3))), [3 2 3]))
