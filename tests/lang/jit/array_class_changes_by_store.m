% A double array that gets an int8 becomes int8; one that gets a char stays what MATLAB says.
%@ source: octave-cli 7.3
v = zeros(1, 5); n = 0;
for k = 1:3000
    if k == 1500, v(2) = int8(100); end
    v(1) = v(1) + 1; v(3) = 300;
    n = n + isa(v, 'int8');
end
fprintf('%s %d', class(v), n), fprintf(' %d', v), fprintf('\n')
w = 1:3;
for k = 1:2500
    if k == 2000, w(2) = 'a'; end
    w(1) = w(1) + 1;
end
fprintf('%s %d %d %d\n', class(w), w(1), w(2), w(3))
%| double 0 3000 100 300 0 0
%| double 2501 97 3
