create table shot_list (
    id uuid primary key,
    version bigint not null,
    project_id uuid not null references project (id),
    title varchar(200) not null,
    prompt_id uuid not null,
    prompt_revision integer not null,
    model varchar(200) not null,
    seed bigint not null,
    state varchar(20) not null,
    head varchar(200000) not null,
    changes bigint not null,
    created_by uuid not null references account (id),
    created_by_name varchar(200) not null,
    created_at timestamp(6) with time zone not null,
    discarded_at timestamp(6) with time zone,
    foreign key (prompt_id, prompt_revision) references prompt_revision (prompt_id, revision)
);

create index shot_list_of_project on shot_list (project_id);

create table shot_scene (
    id uuid primary key,
    version bigint not null,
    list_id uuid not null references shot_list (id),
    scene_position integer not null,
    head varchar(400000) not null,
    constraint one_scene_per_position unique (list_id, scene_position)
);

-- The same shot keeps its shot_id in every version of a list, so the row has a key of its own.
create table shot (
    id uuid primary key,
    version bigint not null,
    shot_id uuid not null,
    list_id uuid not null references shot_list (id),
    scene_id uuid not null references shot_scene (id),
    order_key varchar(1000) not null,
    shot_number varchar(100) not null,
    revision integer not null,
    touched varchar(1000) not null,
    deleted boolean not null,
    constraint one_row_per_shot unique (list_id, shot_id)
);

create table shot_step (
    id uuid primary key,
    version bigint not null,
    list_id uuid not null references shot_list (id),
    account_id uuid not null references account (id),
    change_number bigint not null,
    state varchar(20) not null
);

create index shot_step_of_person on shot_step (list_id, account_id, state, change_number);

create table shot_revision (
    id uuid primary key,
    shot_row uuid not null references shot (id),
    revision integer not null,
    change_number bigint not null,
    deed varchar(20) not null,
    field varchar(20),
    base_revision integer,
    old_text varchar(100000) not null,
    new_text varchar(100000) not null,
    author uuid references account (id),
    author_name varchar(200) not null,
    seed bigint,
    step_id uuid references shot_step (id),
    made_at timestamp(6) with time zone not null,
    content varchar(1000000) not null,
    constraint one_value_per_shot_revision unique (shot_row, revision)
);

create index shot_revision_of_step on shot_revision (step_id);
