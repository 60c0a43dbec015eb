% A path through cells and structs is written to.
%@ source: octave-cli 7.3
c = {struct('a', {{1, 2, {3}}})};
for k = 1:2000
    c{1}.a{3}{1} = c{1}.a{3}{1} + k;
    c{1}.a{mod(k, 2) + 1} = k;
end
fprintf('%d %d %d\n', c{1}.a{1}, c{1}.a{2}, c{1}.a{3}{1})
%| 2000 1999 2001003
