% All forms of numbers (1.9, 1.10).
%@ source: spec 1.9
a = [1, 1., .5, 1e3, 1E-3, 1d3, 1D+3, 3i, 1e3j, 0.5i, 1.e2];
b = [0x1F, 0xFFs16, 0b1010, 0b11u8, 0XABu64];
c = 1./a + 2.*a - 3.^a + 4.\a; d = 1.'; e = 2.';
