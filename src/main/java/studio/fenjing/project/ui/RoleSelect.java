package studio.fenjing.project.ui;

import com.vaadin.flow.component.select.Select;
import studio.fenjing.project.Role;

/** A choice of role, in the words of the people. */
class RoleSelect extends Select<Role> {
    RoleSelect(Role before) {
        setItems(Role.OWNER, Role.EDITOR, Role.REVIEWER, Role.VIEWER);
        setItemLabelGenerator(role -> getTranslation("project.role." + role));
        setValue(before);
    }
}
