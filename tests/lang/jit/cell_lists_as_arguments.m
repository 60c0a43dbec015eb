% The elements of a cell are passed as arguments.
%@ source: octave-cli 7.3
c = {3, 4, 5}; s = 0;
for k = 1:2000
    c{2} = mod(k, 10);
    s = s + add3(c{:}) + max(c{1:2});
    v = [c{:}];
    s = s + v(2);
end
disp(s)
%|        73200
function r = add3(a, b, c)
    r = a + b * 2 + c * 3;
end
