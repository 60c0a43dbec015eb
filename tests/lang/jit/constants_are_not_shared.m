% A variable that begins as a constant of the code can be changed without changing the code.
%@ source: octave-cli 7.3
s = 0;
for k = 1:1500
    v = [1 2 3]; t = 'abc'; c = {1, 2};
    s = s + v(2) + (t(1) == 'a') + c{1};
    v(2) = 100; t(1) = 'z'; c{1} = 50;
    s = s + v(2) + c{1};
end
disp(s)
%|       231000
