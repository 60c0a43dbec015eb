% Singles stay singles, logicals are bytes.
x = single(1.5); f = true;
for k = 1:20
    x = x * 0.5 + 1; f = ~f;
end
%| eval:4 (10)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 32, align = 8
%|     ss1 = explicit_slot 8, align = 8
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = f64const 0x1.8000000000000p0
%|     v5 = iconst.i64 1
%|     v6 = iconst.i64 20
%|     v7 = f64const 0x1.0000000000000p-1
%|     v8 = load.f32 notrap aligned v2
%|     v9 = load.i8 notrap aligned v2+8
%|     v10 = load.f64 notrap aligned v2+16
%|     v11 = load.i64 notrap aligned v2+24
%|     v12 = load.i64 notrap aligned v2+32
%|     v13 = load.i64 notrap aligned v2+40
%|     v14 = load.i64 notrap aligned v2+48
%|     jump block1
%|
%| block1:
%|     jump block2(v8, v9, v11, v10)
%|
%| block2(v15: f32, v22: i8, v29: i64, v40: f64):
%|     v17 = fdemote.f32 v16  ; v16 = 0x1.0000000000000p-1
%|     v18 = fmul v15, v17
%|     v19 = f64const 0x1.0000000000000p0
%|     v20 = fdemote.f32 v19  ; v19 = 0x1.0000000000000p0
%|     v21 = fadd v18, v20
%|     v23 = iconst.i8 1
%|     v24 = bxor v22, v23  ; v23 = 1
%|     v25 = iconst.i64 address
%|     v26 = load.i8 notrap aligned v25  ; v25 = address
%|     v28 = iconst.i64 address
%|     brif v26, block3(v28), block4  ; v28 = address
%|
%| block4:
%|     v31 = iconst.i64 1
%|     v32 = iadd.i64 v29, v31  ; v31 = 1
%|     v33 = icmp slt v32, v30
%|     v34 = iconst.i64 1
%|     brif v33, block5, block6
%|
%| block5:
%|     v35 = iconst.i64 1
%|     v36 = iadd.i64 v32, v34  ; v34 = 1
%|     v37 = fcvt_from_sint.f64 v36
%|     jump block2(v21, v24, v32, v37)
%|
%| block6:
%|     v38 = iconst.i64 address
%|     store.f32 notrap aligned v21, v39
%|     store.i8 notrap aligned v24, v39+8
%|     store.f64 notrap aligned v40, v39+16
%|     return v38  ; v38 = address
%|
%| block3(v27: i64) cold:
%|     store.f32 notrap aligned v21, v39
%|     store.i8 notrap aligned v24, v39+8
%|     store.f64 notrap aligned v40, v39+16
%|     store.i64 notrap aligned v29, v39+56
%|     return v27
%| }
%|
