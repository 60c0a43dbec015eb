% Blanks and newlines separate elements and rows (1.14-1.17).
%@ source: spec 1.14
x = [1, 2
     3, 4];
y = [1 2; ];  z = [1, 2,];  w = {1, 2,};
v = [ % a comment
     1 2 % more

     % a line of its own
     3 4
    ];
u = {@(x) x+1, 2; 'a', "b"};
t = [1 -2 + 3, x' -1, (1 -2) 3, f (1), f(1), x( 2 ) 4, ~0 1, 1 :3, 1 == 1];
