% Fields that hold a number, an array, a text, and a struct in turn.
%@ source: octave-cli 7.3
s.x = 0; n = 0;
for k = 1:3000
    switch mod(k, 500)
        case 100, s.x = [k 1];
        case 101, s.x = s.x(1);
        case 200, s.x = 'ab';
        case 201, s.x = numel(s.x);
        case 300, s.x = struct('y', k);
        case 301, s.x = s.x.y;
        case 400, s = struct('z', 1, 'x', s.x);
        otherwise, s.x = s.x + 1;
    end
    n = n + sum(size(s.x));
end
fprintf('%d %d\n', n, s.x)
%| 6012 2998
