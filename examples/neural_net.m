% A neural net with one hidden layer learns the exclusive or by gradient descent.
X = [0 0 1 1; 0 1 0 1];
Y = [0 1 1 0];
W1 = [0.5 -0.4; -0.3 0.8; 0.9 0.1; -0.7 -0.6];
b1 = [0.1; -0.1; 0.2; 0.3];
W2 = [0.7 -0.5 0.6 -0.2];
b2 = 0;
rate = 2;
sigmoid = @(z) 1 ./ (1 + exp(-z));
for epoch = 1:4000
    H = sigmoid(W1 * X + b1);
    P = sigmoid(W2 * H + b2);
    D2 = (P - Y) .* P .* (1 - P);
    D1 = (W2' * D2) .* H .* (1 - H);
    W2 = W2 - rate * D2 * H';
    b2 = b2 - rate * sum(D2);
    W1 = W1 - rate * D1 * X';
    b1 = b1 - rate * sum(D1, 2);
    if mod(epoch, 1000) == 0
        fprintf('epoch %d: loss %.4f\n', epoch, mean((P - Y).^2));
    end
end
fprintf('%d xor %d -> %d\n', [X; round(P)]);
